package vn.tongket.planning.document;

import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.document.wording.OfficialDate;
import vn.tongket.planning.document.wording.PrintedText;

/**
 * Annex of a document (phụ lục). It has its own page numbers, and lies landscape if one of its tables asks for it.
 *
 * @param label {@code Phụ lục}, to which a Roman number is added when there are several; empty for a list that
 *     goes by its own name (danh sách kèm theo)
 */
public record Annex(String label, String name, String reference, List<Block> body) {

    public Annex {
        label = PrintedText.clean(label);
        name = PrintedText.clean(name);
        reference = PrintedText.clean(reference);
        body = List.copyOf(body);
    }

    public static Annex of(String name, String reference, List<Block> body) {
        return new Annex("Phụ lục", name, reference, body);
    }

    public static Annex list(String name, String reference, List<Block> body) {
        return new Annex("", name, reference, body);
    }

    /** {@code (Kèm theo Quyết định số 12/QĐ-UBND ngày 08 tháng 6 năm 2021 của Chủ tịch …)}. */
    public static String reference(String typeName, DocumentNumber number, LocalDate date, String issuer) {
        return "(Kèm theo %s số %s %s của %s)".formatted(typeName, number.text(), OfficialDate.inWords(date), issuer);
    }

    public boolean isLandscape() {
        return body.stream().anyMatch(block -> block instanceof Table table && table.landscape());
    }
}
