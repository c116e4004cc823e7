package vn.tongket.planning.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** Hands mails to the office's mail server (chuyển thư). */
final class Postman {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailSettings settings;
    private final Session session;

    Postman(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(settings.properties(), new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user().orElse(""), settings.password());
            }
        });
    }

    /** The id becomes the mail's own, so that a mail server can tell a mail that comes a second time. */
    void post(MailId id, Mail mail, Instant at) throws MessagingException {
        MimeMessage message = new IdentifiedMessage(session, id);
        message.setFrom(sender());
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(oneLine(mail.to()), true));
        message.setSubject(oneLine(mail.subject()), UTF_8);
        message.setSentDate(Date.from(at));
        message.setHeader("Auto-Submitted", "auto-generated");
        fill(message, mail);
        message.saveChanges();
        Transport.send(message);
    }

    private InternetAddress sender() throws MessagingException {
        InternetAddress written = InternetAddress.parse(settings.from())[0];
        try {
            return new InternetAddress(written.getAddress(), written.getPersonal(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(MimeMessage message, Mail mail) throws MessagingException {
        if (mail.attachments().isEmpty()) {
            message.setText(mail.text(), UTF_8);
            return;
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        MimeMultipart parts = new MimeMultipart(text);
        for (Enclosure enclosure : mail.attachments()) {
            parts.addBodyPart(part(enclosure));
        }
        message.setContent(parts);
    }

    private static MimeBodyPart part(Enclosure enclosure) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.contentType())));
        try {
            part.setFileName(MimeUtility.encodeText(oneLine(enclosure.name()), UTF_8, "B"));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return part;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** A mail that keeps its id when it is tried again. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final MailId id;

        IdentifiedMessage(Session session, MailId id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id.value() + "@tongket>");
        }
    }
}
