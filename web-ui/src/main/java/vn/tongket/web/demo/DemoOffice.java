package vn.tongket.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.BaseSalaryEntry;
import vn.tongket.planning.account.AccountId;
import vn.tongket.planning.account.AccountService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/**
 * Loads the demonstration office (đơn vị dùng thử) into an empty portal when {@code tongket.demo} is set.
 *
 * <p>Everything goes through the services; their rules hold for it too.
 */
@ApplicationScoped
public class DemoOffice {

    private static final String A_UNIT = "P-SL";
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    @Inject
    private DirectoryService directory;

    @Inject
    private AccountService accounts;

    @Inject
    private DemoDirectory demoDirectory;

    @Inject
    private AwardCatalogue awards;

    /** Does nothing when it is not wanted or stands already. */
    public void load() {
        boolean wanted = ConfigProvider.getConfig()
                .getOptionalValue("tongket.demo", Boolean.class)
                .orElse(false);
        if (wanted && directory.findUnit(A_UNIT).isEmpty()) {
            enter();
        }
    }

    private void enter() {
        Map<String, UnitId> units = demoDirectory.enterUnits();
        openAccounts(units, demoDirectory.enterPeople(units));
        awards.enterBaseSalary(new BaseSalaryEntry(2_000_000, "Số liệu minh họa của đơn vị dùng thử", SINCE, null));
    }

    private void openAccounts(Map<String, UnitId> units, Map<String, PersonId> people) {
        String password = DemoTable.value("accounts.txt", "Mật khẩu chung:");
        for (List<String> row : DemoTable.rows("accounts.txt")) {
            String fullName = row.get(2).substring(0, row.get(2).indexOf(','));
            AccountId account = accounts.open(row.get(0), password, people.get(fullName));
            for (String grant : DemoTable.cells(row.get(1), ";")) {
                List<String> parts = DemoTable.cells(grant, " ");
                accounts.grant(account, Role.valueOf(parts.get(0)), units.get(parts.get(1)), SINCE, null);
            }
        }
    }
}
