package vn.tongket.awards.override;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.directory.PersonId;

class NominationOriginTest {

    @Test
    @Tag("AWD-29")
    void concernsItsWriterItsSubmitterAndItsNominee() {
        NominationOrigin origin = NominationOrigin.of(new Object[] {"c", "writer", "submitter", "nominee"});

        assertThat(origin.concerns(new PersonId("writer"))).isTrue();
        assertThat(origin.concerns(new PersonId("submitter"))).isTrue();
        assertThat(origin.concerns(new PersonId("nominee"))).isTrue();
        assertThat(origin.concerns(new PersonId("planner"))).isFalse();
    }
}
