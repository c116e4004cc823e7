package vn.tongket.planning.distribution;

import java.util.Locale;
import vn.tongket.kernel.SearchKey;

/**
 * A plan as a file that is handed out, with what it is worth (tệp kế hoạch và tình trạng hiệu lực).
 *
 * @param number null for a draft
 * @param by the paper that amended, replaced or recalled it; null without
 */
public record PlanFile(byte[] content, String number, FileState state, String by) {

    /** {@code KE-HOACH-01-KH-UBND-DA-BI-THAY-THE}: whoever saves it keeps the state. */
    public String name() {
        String name = number == null ? "ke-hoach-du-thao" : "ke-hoach-" + number;
        String worth = switch (state) {
            case DRAFT, IN_FORCE -> "";
            case AMENDED -> "-da-duoc-dieu-chinh";
            case REPLACED -> "-da-bi-thay-the";
            case RECALLED -> "-da-thu-hoi";
        };
        return SearchKey.of(name + worth).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-");
    }
}
