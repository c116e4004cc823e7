package vn.tongket.planning.signing.desk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.signing.Signatory;
import vn.tongket.planning.signing.paper.PrintedSigner;

/** Compares whom a paper names as its signer with who signs it (đối chiếu thể thức đề ký), SGN-13. */
final class SignerLines {

    private SignerLines() {}

    /** The one of the signer's ways to sign that the paper prints. */
    static Signatory requireOne(PrintedSigner printed, List<Signatory> ways) {
        String named = words(printed.authority(), printed.title(), printed.name());
        return ways.stream()
                .filter(way -> key(named).equals(key(words(way))))
                .findFirst()
                .orElseThrow(() -> new BusinessException(
                        DeskError.NAMES_ANOTHER_SIGNER,
                        named,
                        ways.stream().map(SignerLines::words).collect(Collectors.joining("; "))));
    }

    private static String words(Signatory signatory) {
        return words(signatory.authority(), signatory.title(), signatory.fullName());
    }

    /** The certificate says whose key it is, with or without accents. */
    static void requireHolder(String holder, Signatory signatory) {
        if (!key(holder).contains(key(signatory.fullName()))) {
            throw new BusinessException(DeskError.KEY_OF_ANOTHER, holder, signatory.fullName());
        }
    }

    private static String words(String authority, String title, String name) {
        String lines = authority == null || authority.isBlank() ? "" : authority + " / ";
        return lines + Objects.requireNonNullElse(title, "") + " / " + Objects.requireNonNullElse(name, "");
    }

    /** However the lines are separated and the marks dotted. */
    private static String key(String words) {
        return SearchKey.of(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
