package vn.tongket.planning.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

/** Four nodes post the same outbox to a real mail server at the same moment. */
class TwoNodesPostRepositoryTest {

    private static final int NODES = 4;
    private static final int MAILS = 60;

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private final TestUnit planning = TestDatabase.unit("planning");

    @Test
    @Tag("MAI-2")
    void everyMailGoesOnceHoweverManyNodesPost() throws Exception {
        List<MailId> stored = stored();
        CyclicBarrier start = new CyclicBarrier(NODES);
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);

        List<Future<Integer>> rounds = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            rounds.add(nodes.submit(() -> {
                start.await();
                return round();
            }));
        }
        List<Integer> posted = new ArrayList<>();
        for (Future<Integer> round : rounds) {
            posted.add(round.get());
        }
        nodes.shutdown();

        assertThat(Arrays.stream(SERVER.getReceivedMessages()).map(TwoNodesPostRepositoryTest::id))
                .containsExactlyInAnyOrderElementsOf(
                        stored.stream().map(MailId::value).toList());
        assertThat(posted).as("mails by node").filteredOn(count -> count > 0).hasSizeGreaterThan(1);
    }

    /** As the timer of a node goes, each mail in a transaction of its own; answers how many this node posted. */
    private int round() {
        MailSettings server = new MailSettings(
                "127.0.0.1",
                SERVER.getSmtp().getPort(),
                "Văn phòng <vanphong@example.vn>",
                Optional.empty(),
                "",
                MailSettings.Security.NONE);
        int posted = 0;
        while (planning.inTransaction(entityManager ->
                new MailDelivery(TestUnit.repository(OutboxRepository.class, entityManager)).deliverNext(server))) {
            posted++;
        }
        return posted;
    }

    private List<MailId> stored() {
        return planning.inTransaction(entityManager -> {
            entityManager.createNativeQuery("delete from planning.mail").executeUpdate();
            OutboxRepository outbox = TestUnit.repository(OutboxRepository.class, entityManager);
            List<MailId> ids = new ArrayList<>();
            for (int i = 0; i < MAILS; i++) {
                OutboxMail mail = OutboxMail.of(
                        Mail.of("khach" + i + "@example.vn", "Nhắc việc", "Kính gửi"),
                        Instant.now().minusSeconds(60));
                outbox.add(mail, List.of());
                ids.add(mail.id());
            }
            return ids;
        });
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID().replaceAll("^<|@tongket>$", "");
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
