package vn.tongket.planning.task.wording;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;
import vn.tongket.planning.directory.UnitSummary;

/** Words that name kinds of units (từ chỉ loại đơn vị), as an issuer of a certain level uses them. */
final class UnitWord {

    private static final Map<String, Set<UnitKind>> OWN_BODIES = Map.ofEntries(
            Map.entry("co quan", EnumSet.of(UnitKind.DEPARTMENT)),
            Map.entry("don vi", EnumSet.of(UnitKind.DEPARTMENT)),
            Map.entry("nganh", EnumSet.of(UnitKind.DEPARTMENT)),
            Map.entry("ban", EnumSet.of(UnitKind.DEPARTMENT)),
            Map.entry("doan the", EnumSet.of(UnitKind.MASS_ORGANISATION)),
            Map.entry("to chuc chinh tri - xa hoi", EnumSet.of(UnitKind.MASS_ORGANISATION, UnitKind.FATHERLAND_FRONT)),
            Map.entry("hoi", EnumSet.of(UnitKind.MASS_ORGANISATION)),
            Map.entry("luc luong vu trang", EnumSet.of(UnitKind.ARMED_FORCE)),
            Map.entry("tieu ban", EnumSet.of(UnitKind.SUBCOMMITTEE)),
            Map.entry("to giup viec", EnumSet.of(UnitKind.SUPPORT_TEAM)),
            Map.entry("ban bau cu", EnumSet.of(UnitKind.ELECTION_BOARD)));

    /** Bodies and settlements that carry the word at the beginning of their name. */
    private static final Set<String> IN_NAMES =
            Set.of("phong", "so", "trung tam", "truong", "khom", "khu pho", "ap", "thon", "to dan pho", "khu dan cu");

    private static final Set<String> LOWER_BODIES = Set.of("phong", "so", "trung tam");
    private static final Set<String> COMMUNES = Set.of("xa", "phuong", "thi tran", "dac khu", "dia phuong");

    private static final Map<String, UnitKind> OF_COMMUNES = Map.of(
            "", UnitKind.PEOPLES_COMMITTEE,
            "uy ban nhan dan", UnitKind.PEOPLES_COMMITTEE,
            "ubnd", UnitKind.PEOPLES_COMMITTEE,
            "uy ban bau cu", UnitKind.ELECTION_COMMITTEE,
            "ubbc", UnitKind.ELECTION_COMMITTEE,
            "dang uy", UnitKind.PARTY_COMMITTEE,
            "hoi dong nhan dan", UnitKind.PEOPLES_COUNCIL,
            "hdnd", UnitKind.PEOPLES_COUNCIL);

    private final UnitSummary issuer;
    private final String head;

    /** @param head what stands before "các", such as "Ủy ban bầu cử" */
    UnitWord(UnitSummary issuer, String head) {
        this.issuer = issuer;
        this.head = head;
    }

    Optional<Predicate<UnitSummary>> kind(String word) {
        if (COMMUNES.contains(word) && OF_COMMUNES.containsKey(head)) {
            UnitKind kind = OF_COMMUNES.get(head);
            return Optional.of(unit -> unit.kind() == kind && unit.level() == UnitLevel.COMMUNE);
        }
        if (!head.isEmpty()) {
            return Optional.empty();
        }
        if (OWN_BODIES.containsKey(word)) {
            Set<UnitKind> kinds = OWN_BODIES.get(word);
            return Optional.of(unit -> kinds.contains(unit.kind()) && unit.level() == issuer.level());
        }
        return IN_NAMES.contains(word) ? Optional.of(unit -> named(unit, word)) : Optional.empty();
    }

    private boolean named(UnitSummary unit, String word) {
        return SearchKey.of(unit.name()).startsWith(word + " ")
                && (!LOWER_BODIES.contains(word) || unit.level() == issuer.level());
    }
}
