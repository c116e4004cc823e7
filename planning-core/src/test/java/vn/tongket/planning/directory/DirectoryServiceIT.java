package vn.tongket.planning.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.testing.Acting;
import vn.tongket.testing.TestOffice;

@ExtendWith(ArquillianExtension.class)
public class DirectoryServiceIT {

    @Inject
    private DirectoryService directory;

    @Inject
    private CallerService callers;

    @Inject
    private TestOffice office;

    @Inject
    private Acting.AsAdministrator asAdministrator;

    @Inject
    private Acting.AsPlanner asPlanner;

    @Test
    void onlyAnAdministratorAddsUnits() throws Exception {
        UnitEntry entry = new UnitEntry(
                Ids.next(),
                "Phòng Kinh tế",
                "PKT",
                null,
                UnitKind.DEPARTMENT,
                UnitLevel.DISTRICT,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                null,
                10);

        assertThatThrownBy(() -> directory.addUnit(entry)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asPlanner.call(() -> directory.addUnit(entry))).isInstanceOf(EJBAccessException.class);

        UnitId id = asAdministrator.call(() -> directory.addUnit(entry));
        assertThat(directory.unit(id).name()).isEqualTo("Phòng Kinh tế");
    }

    @Test
    void aStaleVersionIsRefused() throws Exception {
        UnitId id = office.unit("Phòng Tư pháp", null, null);
        UnitEntry entry = new UnitEntry(
                Ids.next(),
                "Phòng Tư pháp",
                "PTP",
                null,
                UnitKind.DEPARTMENT,
                UnitLevel.DISTRICT,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                null,
                10);

        assertThatThrownBy(() -> asAdministrator.run(() -> directory.correctUnit(id, entry, 0L)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("STALE");
    }

    @Test
    @Tag("ACC-1")
    void theCallerIsThePrincipalWithHisUnits() throws Exception {
        UnitId city = office.unit("Thành phố", null, null);
        UnitId ward = office.unit("Phường", null, city);
        office.grant(Role.PLANNER, city);

        Caller caller = asPlanner.call(() -> callers.caller());

        assertThat(caller.username()).isEqualTo("it-planner");
        assertThat(caller.may(Role.PLANNER, ward)).isTrue();
        assertThat(caller.homesAs(Role.PLANNER)).contains(city).doesNotContain(ward);
    }
}
