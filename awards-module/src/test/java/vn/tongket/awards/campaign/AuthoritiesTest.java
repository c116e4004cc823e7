package vn.tongket.awards.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.account.AccountId;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;
import vn.tongket.planning.directory.UnitSummary;

class AuthoritiesTest {

    private static final UnitSummary AREA = unit("area", UnitKind.AREA, null, null);
    private static final UnitSummary PEOPLES_COMMITTEE = unit("ubnd", UnitKind.PEOPLES_COMMITTEE, "UBND", "area");
    private static final UnitSummary ELECTION_COMMITTEE = unit("ubbc", UnitKind.ELECTION_COMMITTEE, "UBBC", "area");
    private static final UnitSummary DEPARTMENT = unit("phong", UnitKind.DEPARTMENT, null, "ubnd");
    private static final UnitSummary OTHER_AREA = unit("area2", UnitKind.AREA, null, null);
    private static final UnitSummary OTHER_COMMITTEE = unit("ubnd2", UnitKind.PEOPLES_COMMITTEE, "UBND", "area2");

    private final Authorities authorities = new Authorities(
            List.of(AREA, PEOPLES_COMMITTEE, ELECTION_COMMITTEE, DEPARTMENT, OTHER_AREA, OTHER_COMMITTEE));

    @Test
    @Tag("AWD-12")
    void thePeoplesCommitteeOfTheAreaDecidesOnWhatTheElectoralCommitteeProposes() {
        assertThat(authorities.decidingFor(ELECTION_COMMITTEE.unitId())).contains(PEOPLES_COMMITTEE);
        assertThat(authorities.decidingFor(DEPARTMENT.unitId())).contains(PEOPLES_COMMITTEE);
        assertThat(authorities.decidingFor(AREA.unitId())).contains(PEOPLES_COMMITTEE);
    }

    @Test
    @Tag("AWD-12")
    void thePeoplesCommitteeDoesNotProposeToItself() {
        assertThat(authorities.proposingFor(PEOPLES_COMMITTEE.unitId())).isEqualTo(ELECTION_COMMITTEE.unitId());
        assertThat(authorities.proposingFor(AREA.unitId())).isEqualTo(ELECTION_COMMITTEE.unitId());
        assertThat(authorities.proposingFor(ELECTION_COMMITTEE.unitId())).isEqualTo(ELECTION_COMMITTEE.unitId());
    }

    @Test
    void campaignsAreSeenInTheirOwnAreaOnly() {
        Map<Role, Set<UnitId>> officer = Map.of(Role.UNIT_OFFICER, Set.of(DEPARTMENT.unitId()));
        Caller caller = new Caller(new AccountId("a"), new PersonId("p"), "canbo", "Cán bộ Thử", officer, officer);

        assertThat(authorities.visibleTo(caller)).containsExactly(PEOPLES_COMMITTEE.id());
    }

    private static UnitSummary unit(String id, UnitKind kind, String symbol, String parent) {
        LocalDate since = LocalDate.of(2025, 7, 1);
        return new UnitSummary(id, id, id, id, symbol, kind, UnitLevel.COMMUNE, parent, since, null, null, 1, 1);
    }
}
