package vn.tongket.planning.attachment;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How the office wants its attachments kept (cấu hình tệp đính kèm).
 *
 * @param folder where files lie; empty keeps them in the database
 * @param scanner where a virus scanner listens; empty for none
 * @param scannerRequired whether a file is refused that the scanner could not look at
 */
record AttachmentSettings(
        long maxBytes,
        Set<FileType> types,
        Optional<Path> folder,
        Optional<InetSocketAddress> scanner,
        boolean scannerRequired) {

    private static final long DEFAULT_LIMIT = 20L << 20;

    static AttachmentSettings configured() {
        Config config = ConfigProvider.getConfig();
        return new AttachmentSettings(
                config.getOptionalValue("tongket.attachment.max-bytes", Long.class)
                        .orElse(DEFAULT_LIMIT),
                config.getOptionalValue("tongket.attachment.types", String.class)
                        .map(AttachmentSettings::types)
                        .orElseGet(FileType::all),
                config.getOptionalValue("tongket.attachment.folder", String.class)
                        .map(Path::of),
                config.getOptionalValue("tongket.virus-scanner.address", String.class)
                        .map(AttachmentSettings::address),
                config.getOptionalValue("tongket.virus-scanner.required", Boolean.class)
                        .orElse(true));
    }

    private static Set<FileType> types(String list) {
        return Arrays.stream(list.split("[,\\s]+"))
                .filter(name -> !name.isEmpty())
                .map(name -> FileType.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static InetSocketAddress address(String text) {
        int colon = text.lastIndexOf(':');
        return new InetSocketAddress(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }
}
