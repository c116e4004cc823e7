package vn.tongket.awards.stage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What is chosen for an honouree (lựa chọn người lên nhận).
 *
 * @param name who comes instead; null or blank for the honouree himself or a place kept for the collective
 * @param personId of him in the directory; null when it does not know him
 */
public record RepresentationEntry(
        @NotBlank String rollId,
        boolean comes,
        @Size(max = 36) String personId,
        @Size(max = 300) String name,
        @Size(max = 20) String honorific,
        @Size(max = 300) String position)
        implements Serializable {

    /** Who stays away sends nobody; who comes himself needs no other words. */
    public RepresentationEntry {
        boolean named = comes && kept(name) != null;
        personId = named ? kept(personId) : null;
        honorific = named ? kept(honorific) : null;
        position = named ? kept(position) : null;
        name = named ? kept(name) : null;
    }

    private static String kept(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
