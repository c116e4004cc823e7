package vn.tongket.awards.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.council.ballot.CouncilFixture;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class OpinionRepositoryTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    private final TestUnit awards = TestDatabase.unit("awards");
    private final NominationId nomination = NominationId.next();
    private final UnitId body = UnitId.next();

    @BeforeEach
    void nominate() {
        awards.run(entityManager -> new CouncilFixture(entityManager).session(SessionId.next(), nomination));
    }

    @Test
    @Tag("AWD-55")
    void aBodyIsAskedOnceAndAnswersOnce() {
        assertThat(ask()).isTrue();
        assertThat(ask()).isFalse();
        Opinion asked = with(opinions -> opinions.askedOf(Set.of(body))).get(0);
        assertThat(asked.lateOn(DUE)).isFalse();
        assertThat(asked.lateOn(DUE.plusDays(1))).isTrue();

        assertThat(answer(asked, Stance.OBJECTS)).isTrue();
        assertThat(answer(asked, Stance.AGREES)).isFalse();

        Opinion answered = with(opinions -> opinions.of(nomination)).get(0);
        assertThat(answered.stance()).isEqualTo(Stance.OBJECTS);
        assertThat(answered.answer()).isEqualTo("Có đơn thư");
        assertThat(answered.lateOn(DUE.plusDays(1))).isFalse();
    }

    private boolean ask() {
        return with(
                opinions -> opinions.add(nomination, body.value(), "Công an phường", "Có vi phạm không?", DUE, "A"));
    }

    private boolean answer(Opinion opinion, Stance stance) {
        return with(opinions -> opinions.answer(opinion.id(), stance, "Có đơn thư", "B"));
    }

    private <T> T with(Function<OpinionRepository, T> work) {
        return awards.inTransaction(
                entityManager -> work.apply(TestUnit.repository(OpinionRepository.class, entityManager)));
    }
}
