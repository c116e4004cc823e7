package vn.tongket.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** What was typed after {@code ./tongket} (dòng lệnh), with the environment for what is not to be seen in {@code ps}. */
final class CommandLine {

    private static final String DATABASE_URL = "TONGKET_DB_URL";
    private static final String DATABASE_USER = "TONGKET_DB_USER";
    private static final String DATABASE_PASSWORD = "TONGKET_DB_PASSWORD";

    private final Deque<String> words;
    private final Map<String, String> environment;

    private Options options;
    private boolean help;
    private String databaseUrl;
    private String databaseUser;
    private String databasePassword;

    private CommandLine(List<String> words, Map<String, String> environment, Path home) {
        this.words = new ArrayDeque<>(words);
        this.environment = environment;
        this.options = Options.in(home);
        this.databaseUrl = environment.getOrDefault(DATABASE_URL, "");
        this.databaseUser = environment.getOrDefault(DATABASE_USER, "tongket");
        this.databasePassword = environment.getOrDefault(DATABASE_PASSWORD, "");
    }

    static CommandLine parse(List<String> words, Map<String, String> environment, Path home) {
        CommandLine line = new CommandLine(words, environment, home);
        while (!line.words.isEmpty()) {
            line.take(line.words.remove());
        }
        return line;
    }

    boolean asksForHelp() {
        return help;
    }

    Options options() {
        return databaseUrl.isEmpty()
                ? options
                : options.withDatabase(new DatabaseAccess(databaseUrl, databaseUser, databasePassword));
    }

    private void take(String word) {
        int equals = word.indexOf('=');
        if (word.startsWith("--") && equals > 0) {
            words.addFirst(word.substring(equals + 1));
            take(word.substring(0, equals));
            return;
        }
        switch (word) {
            case "--help", "-h" -> help = true;
            case "--demo" -> options = options.withDemo();
            case "--data" -> options = options.withData(Path.of(value(word)));
            case "--host" -> options = options.withHost(value(word));
            case "--port" -> options = options.withPort(port(value(word)));
            case "--db-url" -> databaseUrl = value(word);
            case "--db-user" -> databaseUser = value(word);
            case "--db-password-file" -> databasePassword = firstLine(Path.of(value(word)));
            default -> throw new LaunchException(LaunchError.UNKNOWN_OPTION, word);
        }
    }

    private String value(String option) {
        String value = words.poll();
        if (value == null || value.isEmpty() || value.startsWith("--")) {
            throw new LaunchException(LaunchError.VALUE_MISSING, option);
        }
        return value;
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
            throw new LaunchException(LaunchError.PORT_NOT_A_NUMBER, text);
        }
        return Integer.parseInt(text);
    }

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new LaunchException(LaunchError.PASSWORD_FILE_UNREADABLE, file);
        }
    }
}
