package vn.tongket.planning.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.planning.account.AccountId;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

class DraftReadersTest {

    private static final UnitId ISSUER = new UnitId("ubnd");

    @ParameterizedTest
    @CsvSource({
        "PLANNER, ubnd, false, true",
        "CLERK, ubnd, false, true",
        "LEADER, ubnd, false, true",
        "AUDITOR, ubnd, false, true",
        "PLANNER, khac, false, false",
        "UNIT_OFFICER, ubnd, false, false",
        "UNIT_OFFICER, ubnd, true, true",
        "DEPARTMENT_HEAD, ubnd, true, true",
        "USHER, ubnd, true, false"
    })
    @Tag("REV-3")
    void areTheOfficesThatMakeThePlan(Role role, String unit, boolean subPlan, boolean reads) {
        Map<Role, Set<UnitId>> units = Map.of(role, Set.of(new UnitId(unit)));
        Caller caller = new Caller(new AccountId("a"), new PersonId("p"), "ai-do", "Ai Đó", units, units);

        assertThat(DraftReaders.mayRead(caller, ISSUER, subPlan)).isEqualTo(reads);
    }
}
