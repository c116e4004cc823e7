package vn.tongket.planning.attachment;

/**
 * What files can belong to (đối tượng có tệp đính kèm); the module of that thing decides about its files.
 *
 * <p>A session bean with its own view: {@code @Stateless @LocalBean @Local(AttachmentOwner.class)}.
 */
public interface AttachmentOwner {

    /** The name of the kind, such as {@code plan}. */
    String kind();

    /** Refused as not found when the caller may not see the thing. */
    void requireReadable(String ownerId);

    /** Refused when the caller may not add or remove files of the thing. */
    void requireChangeable(String ownerId);
}
