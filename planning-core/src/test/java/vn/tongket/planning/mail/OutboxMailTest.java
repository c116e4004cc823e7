package vn.tongket.planning.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;

class OutboxMailTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final OutboxMail mail = OutboxMail.of(Mail.of("khach@example.vn", "Giấy mời", "Kính gửi"), NOW);

    @Test
    @Tag("MAI-2")
    void isTriedLaterAndLaterButAtLeastEveryHour() {
        List<Long> pauses = new ArrayList<>();
        Instant at = NOW;
        for (int attempt = 0; attempt < 8; attempt++) {
            mail.notTaken("no route", at);
            pauses.add(Duration.between(at, mail.summary().nextAttemptAt()).toMinutes());
            at = mail.summary().nextAttemptAt();
        }

        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
        assertThat(mail.summary().state()).isEqualTo(MailState.WAITING);
    }

    @Test
    @Tag("MAI-3")
    void isGivenUpAfterThreeDaysAndTriedAgainByTheAdministrator() {
        Instant at = NOW;
        while (mail.summary().state() == MailState.WAITING) {
            mail.notTaken("no route", at);
            at = mail.summary().nextAttemptAt();
        }
        assertThat(Duration.between(NOW, at)).isBetween(Duration.ofDays(3), Duration.ofHours(73));
        assertThat(mail.summary().reason()).isEqualTo("no route");

        mail.retry(at);

        assertThat(mail.summary().state()).isEqualTo(MailState.WAITING);
        assertThat(mail.summary().nextAttemptAt()).isEqualTo(at);
        assertThatThrownBy(() -> mail.retry(NOW))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(MailError.NOT_FAILED));
    }

    @Test
    @Tag("MAI-3")
    void aRefusedAddressIsGivenUpAtOnce() {
        mail.refused("550 no such user\n");

        assertThat(mail.summary().state()).isEqualTo(MailState.FAILED);
        assertThat(mail.summary().reason()).isEqualTo("550 no such user");
    }
}
