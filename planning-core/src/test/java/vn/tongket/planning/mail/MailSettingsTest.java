package vn.tongket.planning.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    @Test
    @Tag("MAI-4")
    void nothingIsPostedBeforeServerAndSenderAreNamed() {
        assertThat(settings(null, "vanphong@example.vn").on()).isFalse();
        assertThat(settings("thu.example.vn", null).on()).isFalse();
        assertThat(settings(null, null).server()).isNull();
        assertThat(settings("thu.example.vn", "vanphong@example.vn").server()).isEqualTo("thu.example.vn:25");
    }

    private static MailSettings settings(String host, String from) {
        return new MailSettings(host, 25, from, Optional.empty(), "", MailSettings.Security.NONE);
    }
}
