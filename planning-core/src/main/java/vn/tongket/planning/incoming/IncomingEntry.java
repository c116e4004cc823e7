package vn.tongket.planning.incoming;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.kernel.SearchKey;

/**
 * What the clerk enters of an incoming document (thông tin văn bản đến).
 *
 * @param author the agency that sent it
 * @param symbol number and symbol, such as {@code 12/UBND-VX}; may be missing
 * @param kind name of its type, such as {@code Công văn}
 */
public record IncomingEntry(
        @NotNull LocalDate arrivedOn,
        @NotBlank @Size(max = 200) String author,
        @Size(max = 60) String symbol,
        LocalDate datedOn,
        @Size(max = 100) String kind,
        @NotBlank @Size(max = 1_000) String subject,
        LocalDate dueOn,
        @Size(max = 500) String note)
        implements Serializable {

    /** INC-2 The same for two documents that are surely one; empty when it has no number. */
    String sameAs() {
        String number = SearchKey.of(symbol).replace(" ", "");
        return number.isEmpty() ? "" : number + "|" + SearchKey.of(author);
    }
}
