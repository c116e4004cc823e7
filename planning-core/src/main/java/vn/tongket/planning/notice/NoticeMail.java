package vn.tongket.planning.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.mail.Mail;
import vn.tongket.planning.mail.MailService;

/** Urgent notices by mail (thông báo khẩn qua thư điện tử), NTC-9. */
@ApplicationScoped
class NoticeMail {

    private static final String URGENT = "AMENDMENT,RECALL";
    private static final int SUBJECT_MAX = 500;
    private static final int TEXT_MAX = 50_000;

    @Inject
    private NoticeRepository notices;

    @Inject
    private MailService mails;

    void send(PersonId person, NoticeMessage message) {
        Config config = ConfigProvider.getConfig();
        Set<String> urgent = kinds(config.getOptionalValue("tongket.mail.notice-kinds", String.class)
                .orElse(URGENT));
        if (!urgent.contains(message.kind().name()) || !mails.on()) {
            return;
        }
        Optional<String> portal = config.getOptionalValue("tongket.mail.portal", String.class);
        notices.mailAddress(person).ifPresent(address -> mails.send(written(address, message, portal)));
    }

    static Set<String> kinds(String list) {
        return Arrays.stream(list.split("[,\\s]+")).collect(Collectors.toUnmodifiableSet());
    }

    static Mail written(String address, NoticeMessage message, Optional<String> portal) {
        String link = portal.filter(base -> message.link() != null)
                .map(base -> "\n\n" + base.replaceFirst("/$", "") + message.link())
                .orElse("");
        String text = message.subject() + "\n\n" + String.join("\n", message.lines());
        return Mail.of(address, shortened(message.subject(), SUBJECT_MAX), shortened(text, TEXT_MAX) + link);
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most - 1) + "…" : text;
    }
}
