package vn.tongket.planning.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostmanTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final MailId ID = new MailId("11111111-2222-3333-4444-555555555555");

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private Postman postman;

    @BeforeEach
    void postmanOfTheServer() {
        postman = new Postman(settings(SERVER.getSmtp().getPort()));
    }

    @Test
    void vietnameseArrivesAsItWasWritten() throws Exception {
        postman.post(
                ID,
                Mail.of("khach@example.vn", "Giấy mời dự Hội nghị tổng kết", "Trân trọng kính mời ông Đỗ Ưng.\n"),
                NOW);

        MimeMessage received = SERVER.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Giấy mời dự Hội nghị tổng kết");
        assertThat(received.getContent().toString()).isEqualToIgnoringNewLines("Trân trọng kính mời ông Đỗ Ưng.\n");
        assertThat(MimeUtility.decodeText(received.getHeader("From")[0])).isEqualTo("Văn phòng <vanphong@example.vn>");
        assertThat(received.getMessageID()).isEqualTo("<11111111-2222-3333-4444-555555555555@tongket>");
    }

    @Test
    void filesArriveByteForByteUnderTheirNames() throws Exception {
        byte[] pdf = {'%', 'P', 'D', 'F', 0, 13, 10, (byte) 200};
        Mail mail = new Mail(
                "khach@example.vn",
                "Giấy mời",
                "Kính gửi",
                List.of(new Enclosure("Giấy mời số 05.pdf", "application/pdf", pdf)));

        postman.post(ID, mail, NOW);

        BodyPart file = ((MimeMultipart) SERVER.getReceivedMessages()[0].getContent()).getBodyPart(1);
        assertThat(MimeUtility.decodeText(file.getFileName())).isEqualTo("Giấy mời số 05.pdf");
        assertThat(file.getContentType()).startsWith("application/pdf");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(pdf);
    }

    @Test
    @Tag("MAI-5")
    void noLineBreakOfASubjectBecomesAHeader() throws Exception {
        postman.post(ID, Mail.of("khach@example.vn", "Giấy mời\r\nBcc: nguoi-la@example.vn\n\nX", "a"), NOW);

        MimeMessage received = SERVER.getReceivedMessages()[0];
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getSubject()).isEqualTo("Giấy mời Bcc: nguoi-la@example.vn X");
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThatThrownBy(() -> postman.post(ID, Mail.of("a@b.vn\r\nBcc: c@d.vn", "s", "t"), NOW))
                .isInstanceOf(MessagingException.class);
    }

    @Test
    @Tag("MAI-3")
    void aServerThatIsAwayIsNoRefusalOfTheAddress() {
        Postman toNobody = new Postman(settings(1));

        assertThatThrownBy(() -> toNobody.post(ID, Mail.of("khach@example.vn", "s", "t"), NOW))
                .isInstanceOfSatisfying(MessagingException.class, failure -> {
                    assertThat(MailDelivery.isRefusal(failure)).isFalse();
                    assertThat(MailDelivery.reason(failure)).containsIgnoringCase("connection refused");
                });
    }

    @Test
    @Tag("MAI-3")
    void anAddressThatCannotBeIsARefusal() {
        assertThatThrownBy(() -> postman.post(ID, Mail.of("khach@@example", "s", "t"), NOW))
                .isInstanceOfSatisfying(
                        MessagingException.class,
                        failure -> assertThat(MailDelivery.isRefusal(failure)).isTrue());
    }

    private static MailSettings settings(int port) {
        return new MailSettings(
                "127.0.0.1", port, "Văn phòng <vanphong@example.vn>", Optional.empty(), "", MailSettings.Security.NONE);
    }
}
