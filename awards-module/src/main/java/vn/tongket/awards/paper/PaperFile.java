package vn.tongket.awards.paper;

import java.io.Serializable;

/** A printed paper (tệp văn bản) with the name under which it is saved. */
public record PaperFile(String name, String mediaType, byte[] content) implements Serializable {}
