package vn.tongket.planning.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document of an invented office with its answers marked in the text itself (văn bản mẫu có đánh dấu đáp án):
 * <code>{task#Phòng Y tế:Kiểm tra …}</code>. What stands behind # is the answer's other half, or the answer
 * itself where it differs from what is printed; a name with + goes on with the answer before. Two columns are
 * printed as <code>left || right</code>, a row of a table as <code>| a | b |</code>.
 *
 * @param lines what is printed, line by line
 * @param truth the answers under the names of the corpus
 */
record OfficeSample(String name, List<String> lines, JsonNode truth) {

    static final Path FOLDER = Path.of("src", "test", "resources", "extraction", "offices");

    private static final Pattern MARKED = Pattern.compile("\\{(\\w+)(\\+?)(?:#([^:}]*))?:([^}]*)\\}");
    private static final Map<String, String> SINGLE = Map.of(
            "number", "doc_number",
            "issuingParent", "issuing_parent",
            "issuingBody", "issuing_body",
            "issueDate", "issue_date",
            "signer", "signer_title",
            "name", "signer_name",
            "auth", "signing_authority",
            "auth2", "signing_authority");
    private static final Map<String, String> SEVERAL =
            Map.of("basis", "legal_basis", "att", "attendees", "to", "recipients");

    static List<OfficeSample> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(OfficeSample::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Printed with the line ends and spaces of a page, so that it cannot be laid out again. */
    boolean printed() {
        return name.contains("page");
    }

    @Override
    public String toString() {
        return name;
    }

    private static OfficeSample read(Path file) {
        try {
            ObjectNode truth = new ObjectMapper().createObjectNode();
            String text = MARKED.matcher(Files.readString(file)).replaceAll(match -> {
                note(truth, match.group(1), !match.group(2).isEmpty(), match.group(3), collapsed(match.group(4)));
                return Matcher.quoteReplacement(match.group(4));
            });
            return new OfficeSample(
                    file.getFileName().toString().replace(".txt", ""), List.of(text.split("\n")), truth);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void note(ObjectNode truth, String field, boolean goesOn, String other, String words) {
        if (field.matches("h\\d")) {
            ObjectNode section = array(truth, "sections").addObject();
            section.put("level", Integer.parseInt(field.substring(1)));
            section.put("number", other.isEmpty() ? null : other);
            section.put("heading", words.replaceFirst("^" + Pattern.quote(other) + "\\s*[.)/-]+\\s*", ""));
        } else if (field.equals("task")) {
            array(truth, "tasks").addObject().put("unit", other).put("text", words);
        } else if (SEVERAL.containsKey(field)) {
            array(truth, SEVERAL.get(field)).add(other == null ? words : other);
        } else if (!field.equals("unit")) {
            String key = SINGLE.getOrDefault(field, field);
            String answer = other == null ? words : other;
            String between = field.equals("auth2") ? " / " : " ";
            boolean second = goesOn || field.equals("auth2");
            truth.put(key, second ? truth.path(key).asText() + between + answer : answer);
        }
        if (field.equals("number")) {
            truth.put("doc_number", words.replace(" ", ""));
        }
    }

    private static ArrayNode array(ObjectNode truth, String field) {
        return truth.path(field) instanceof ArrayNode known ? known : truth.putArray(field);
    }

    private static String collapsed(String words) {
        return words.replaceAll("\\s+\\d{1,3}\\s*\\n\\s*\\n", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
