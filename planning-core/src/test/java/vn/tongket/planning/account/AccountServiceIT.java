package vn.tongket.planning.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.testing.Acting;
import vn.tongket.testing.TestOffice;

@ExtendWith(ArquillianExtension.class)
public class AccountServiceIT {

    private static final String OWN = "it-administrator";

    @Inject
    private AccountService accounts;

    @Inject
    private SignInService signIn;

    @Inject
    private OwnPasswordService ownPassword;

    @Inject
    private TestOffice office;

    @Inject
    private Acting.AsAdministrator asAdministrator;

    @Test
    @Tag("ACC-5")
    void nobodyGivesHimselfARole() throws Exception {
        UnitId unit = office.unit("Phòng Nội vụ", null, null);
        office.grant(Role.ADMINISTRATOR, unit);
        AccountId own = asAdministrator
                .call(() -> accounts.list(new PageRequest(OWN, 0, 5, null)))
                .items()
                .get(0)
                .accountId();

        assertThatThrownBy(
                        () -> asAdministrator.run(() -> accounts.grant(own, Role.LEADER, unit, LocalDate.now(), null)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(AccountError.OWN_ACCOUNT));
        assertThat(signIn.signedIn(OWN).roles()).doesNotContain("leader");
    }

    @Test
    @Tag("ACC-4")
    void anUnknownNameIsAnsweredAsAWrongPasswordIs() throws Exception {
        String known = "biet-ten-" + System.nanoTime();
        asAdministrator.call(() -> accounts.open(known, "Mat-khau-dung-1", office.person("Lê Thị Thử")));

        assertThat(refusal(known)).isEqualTo(refusal("khong-ai-ca")).isEqualTo(SignInError.WRONG_CREDENTIALS);
    }

    @Test
    @Tag("ACC-6")
    void theOwnPasswordIsChangedByWhoeverProvesTheOldOne() throws Exception {
        office.grant(Role.ADMINISTRATOR, office.unit("Phòng Nội vụ", null, null));
        AccountId own = asAdministrator
                .call(() -> accounts.list(new PageRequest(OWN, 0, 5, null)))
                .items()
                .get(0)
                .accountId();
        asAdministrator.run(() -> accounts.resetPassword(own, "Mat-khau-cu-1"));
        String token = signIn.issueToken(OWN, "Mat-khau-cu-1", "192.0.2.7").token();

        assertThatThrownBy(() ->
                        asAdministrator.run(() -> ownPassword.change("Mat-khau-khac-1", "Mat-khau-moi-1", "192.0.2.7")))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(SignInError.WRONG_CREDENTIALS));
        asAdministrator.run(() -> ownPassword.change("Mat-khau-cu-1", "Mat-khau-moi-1", "192.0.2.7"));

        assertThat(signIn.byToken(token)).isEmpty();
        assertThat(signIn.signIn(OWN, "Mat-khau-moi-1", "192.0.2.7").username()).isEqualTo(OWN);
    }

    private Object refusal(String username) {
        try {
            return signIn.signIn(username, "Mat-khau-sai-1", "192.0.2.1");
        } catch (BusinessException refused) {
            return refused.code();
        }
    }
}
