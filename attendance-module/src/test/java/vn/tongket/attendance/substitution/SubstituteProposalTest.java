package vn.tongket.attendance.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.invitation.Guest;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.AccountId;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.directory.PersonId;

class SubstituteProposalTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final SubstituteProposal proposal = SubstituteProposal.of(
            InvitationId.next(), Guest.named("Lê Văn Thử", "Ông", "Phó Trưởng phòng"), "Đi công tác", "A", "a", NOW);

    @Test
    @Tag("ATT-33")
    void isNotApprovedByTheOneWhoMadeIt() {
        refused(caller("a"), SubstitutionError.OWN_PROPOSAL);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.PENDING);
    }

    @Test
    @Tag("ATT-33")
    void isDecidedOnceBySomebodyElse() {
        proposal.decide(ProposalStatus.APPROVED, null, caller("b"), NOW);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.APPROVED);
        assertThat(proposal.substitute().fullName()).isEqualTo("Lê Văn Thử");
        refused(caller("c"), SubstitutionError.ALREADY_DECIDED);
    }

    private void refused(Caller by, SubstitutionError error) {
        assertThatThrownBy(() -> proposal.decide(ProposalStatus.REFUSED, null, by, NOW))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(error));
    }

    private static Caller caller(String person) {
        return new Caller(new AccountId(person), new PersonId(person), person, person, Map.of(), Map.of());
    }
}
