package vn.tongket.web.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.AccountId;
import vn.tongket.planning.account.AccountService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.PersonEntry;
import vn.tongket.planning.directory.UnitEntry;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;

/**
 * Opens the account {@code quantri} in a portal that has none, when {@code tongket.admin.password} is set.
 *
 * <p>It may enter units, persons and accounts; the office's own unit is renamed there.
 */
@ApplicationScoped
class FirstAdministrator {

    private static final String USERNAME = "quantri";

    @Inject
    private DirectoryService directory;

    @Inject
    private AccountService accounts;

    void openWhenWanted() {
        Optional<String> password = ConfigProvider.getConfig().getOptionalValue("tongket.admin.password", String.class);
        password.ifPresent(this::openUnlessThereIsOne);
    }

    private void openUnlessThereIsOne(String password) {
        if (accounts.list(PageRequest.first()).total() == 0) {
            UnitId office = directory.addUnit(office());
            AccountId account = accounts.open(
                    USERNAME,
                    password,
                    directory.addPerson(new PersonEntry("Quản trị hệ thống", null, null, null, null)));
            accounts.grant(account, Role.ADMINISTRATOR, office, LocalDate.now(), null);
        }
    }

    private static UnitEntry office() {
        return new UnitEntry(
                "CQ",
                "Cơ quan",
                "Cơ quan",
                null,
                UnitKind.AREA,
                UnitLevel.COMMUNE,
                null,
                LocalDate.of(2025, 7, 1),
                null,
                null,
                1);
    }
}
