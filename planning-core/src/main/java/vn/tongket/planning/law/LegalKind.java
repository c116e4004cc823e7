package vn.tongket.planning.law;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import vn.tongket.kernel.SearchKey;

/** Kind of a legal document (loại văn bản) that others are based on. */
public enum LegalKind {
    CONSTITUTION("Hiến pháp"),
    CODE("Bộ luật"),
    LAW("Luật"),
    ORDINANCE("Pháp lệnh"),
    RESOLUTION("Nghị quyết"),
    DECREE("Nghị định"),
    DECISION("Quyết định"),
    CIRCULAR("Thông tư"),
    DIRECTIVE("Chỉ thị"),
    PLAN("Kế hoạch"),
    GUIDANCE("Hướng dẫn"),
    PROGRAMME("Chương trình"),
    NOTICE("Thông báo"),
    CONCLUSION("Kết luận"),
    LETTER("Công văn"),
    OTHER("Văn bản");

    private final String word;

    LegalKind(String word) {
        this.word = word;
    }

    /** The word by which documents of the kind are cited. */
    public String word() {
        return word;
    }

    /** Laws and the like are cited by their name and date; a number may be missing. */
    public boolean citedByName() {
        return compareTo(ORDINANCE) <= 0;
    }

    /** The kind whose word begins the citation. */
    static Optional<LegalKind> opening(String citation) {
        String key = SearchKey.of(citation) + " ";
        return Arrays.stream(values())
                .filter(kind -> key.startsWith(SearchKey.of(kind.word) + " "))
                .max(Comparator.comparingInt(kind -> kind.word.length()));
    }
}
