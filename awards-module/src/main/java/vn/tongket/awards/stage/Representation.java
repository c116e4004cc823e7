package vn.tongket.awards.stage;

import java.io.Serializable;

/**
 * Whether an honouree comes onto the stage, and who for him (cử người lên nhận), AWD-122.
 *
 * @param comes false for one who gets the certificate later
 * @param name who comes instead; null for the honouree himself or a place kept for the collective
 * @param personId of him who comes instead; null for one whom the directory does not know
 */
public record Representation(
        String rollId,
        String nominationId,
        int stageOrder,
        boolean collective,
        String calledName,
        String ownPosition,
        String unitName,
        boolean comes,
        String personId,
        String name,
        String honorific,
        String position)
        implements Serializable {

    boolean sameAs(RepresentationEntry entry) {
        return comes == entry.comes()
                && text(name).equals(text(entry.name()))
                && text(personId).equals(text(entry.personId()))
                && text(honorific).equals(text(entry.honorific()))
                && text(position).equals(text(entry.position()));
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
