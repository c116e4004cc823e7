package vn.tongket.awards.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChainTest {

    @Test
    @Tag("AWD-23")
    void theElectionAndTheOrdinaryWayAreTheSameWorkflowWithAndWithoutTheCouncil() {
        Chain election = ChainKind.ELECTION.chain();
        Chain ordinary = ChainKind.ORDINARY.chain();

        assertThat(election.next(ChainStep.APPRAISE)).contains(ChainStep.PROPOSE);
        assertThat(ordinary.next(ChainStep.APPRAISE)).contains(ChainStep.COUNCIL);
        assertThat(ordinary.next(ChainStep.COUNCIL)).contains(ChainStep.PROPOSE);
        assertThat(election.has(ChainStep.COUNCIL)).isFalse();
        assertThat(election.next(ChainStep.COUNCIL)).isEmpty();
        assertThat(ordinary.next(ChainStep.DECIDE)).isEmpty();
    }

    @Test
    @Tag("AWD-23")
    void isKeptAsText() {
        for (ChainKind kind : ChainKind.values()) {
            assertThat(Chain.parse(kind.chain().text()).kind()).isEqualTo(kind);
        }
    }
}
