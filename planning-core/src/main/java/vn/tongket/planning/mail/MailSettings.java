package vn.tongket.planning.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The office's mail server (cấu hình máy chủ thư).
 *
 * @param host null as long as mails are not posted (MAI-4)
 * @param from the address of the sender, such as {@code Văn phòng <vanphong@example.vn>}
 */
record MailSettings(String host, int port, String from, Optional<String> user, String password, Security security) {

    private static final String PATIENCE_MILLIS = "20000";

    /** How the way to the mail server is kept private (mã hoá đường truyền). */
    enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    static MailSettings configured() {
        Config config = ConfigProvider.getConfig();
        return new MailSettings(
                config.getOptionalValue("tongket.mail.host", String.class).orElse(null),
                config.getOptionalValue("tongket.mail.port", Integer.class).orElse(25),
                config.getOptionalValue("tongket.mail.from", String.class).orElse(null),
                config.getOptionalValue("tongket.mail.user", String.class),
                config.getOptionalValue("tongket.mail.password", String.class).orElse(""),
                config.getOptionalValue("tongket.mail.security", String.class)
                        .map(name -> Security.valueOf(name.toUpperCase(Locale.ROOT)))
                        .orElse(Security.NONE));
    }

    boolean on() {
        return host != null && from != null;
    }

    String server() {
        return on() ? host + ":" + port : null;
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
        properties.put("mail.smtp.ssl.enable", String.valueOf(security == Security.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
