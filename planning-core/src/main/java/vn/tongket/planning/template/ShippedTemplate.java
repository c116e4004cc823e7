package vn.tongket.planning.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.revision.DraftJson;

/** A template that comes with the portal (mẫu có sẵn). */
enum ShippedTemplate {
    REVIEW_CONFERENCE,
    THEMATIC_PLAN,
    INSPECTION;

    static Optional<ShippedTemplate> find(String id) {
        return Arrays.stream(values())
                .filter(template -> template.name().equals(id))
                .findFirst();
    }

    /** The same in every language, as its words are in that of the documents. */
    TemplateSummary summary() {
        String title = ResourceBundle.getBundle(
                        "vn.tongket.planning.Messages",
                        Locale.forLanguageTag("vi"),
                        getClass().getClassLoader())
                .getString("ShippedTemplate." + name());
        return new TemplateSummary(name(), title, null, null, null);
    }

    PlanDraft draft() {
        String file = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
        try (InputStream content = ShippedTemplate.class.getResourceAsStream(file)) {
            return DraftJson.read(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
