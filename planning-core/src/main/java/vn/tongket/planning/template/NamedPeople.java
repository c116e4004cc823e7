package vn.tongket.planning.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanWarning;

/** The people that a former plan names, compared with today's directory (đối chiếu người được nêu tên), REV-15. */
final class NamedPeople {

    private static final int MAX_NAMES = 100;
    private static final Pattern NAMED = Pattern.compile("(?:[Đđ]ồng chí|[ÔôOo]ng|[Bb]à)\\s+"
            + "(\\p{Lu}[\\p{Ll}\\p{M}]+(?:\\s+\\p{Lu}[\\p{Ll}\\p{M}]+){1,4})(?:\\s*[,–-]\\s*([^,;.\\n]{3,120}))?");

    private final Today today;

    NamedPeople(Today today) {
        this.today = today;
    }

    /** What the directory knows of people today. */
    interface Today {

        /** Everybody of the issuing office. */
        List<Member> office();

        /** The memberships of whoever has this name; empty when nobody has it. */
        Optional<List<Member>> named(String fullName);
    }

    /** The signer as he stands in a new plan, and what is to be said about that. */
    record Checked(PlanSigner signer, List<PlanWarning> warnings) {}

    Checked signer(PlanSigner signer) {
        if (signer.name() == null || signer.title() == null) {
            return new Checked(signer, List.of());
        }
        List<String> holders = today.office().stream()
                .filter(member -> SearchKey.of(member.position()).startsWith(SearchKey.of(signer.title())))
                .map(Member::fullName)
                .distinct()
                .toList();
        if (holders.stream().anyMatch(holder -> same(holder, signer.name()))) {
            return new Checked(signer, List.of());
        }
        if (holders.size() == 1) {
            return new Checked(
                    new PlanSigner(signer.authority(), signer.title(), holders.get(0)),
                    List.of(CopyNotice.COPY_SIGNER_REPLACED.about(signer.name(), holders.get(0), signer.title())));
        }
        return new Checked(
                signer,
                List.of(CopyNotice.COPY_SIGNER_TO_CHECK.about(
                        signer.name(), signer.title(), String.join(", ", holders))));
    }

    List<PlanWarning> guests(PlanText text) {
        String words = Stream.concat(
                        text.attendees().stream(),
                        text.sections().stream().map(section -> section.heading() + "\n" + section.text()))
                .collect(Collectors.joining("\n"));
        return NAMED.matcher(words)
                .results()
                .limit(MAX_NAMES)
                .flatMap(found -> checked(found.group(1), found.group(2)).stream())
                .distinct()
                .toList();
    }

    private Optional<PlanWarning> checked(String name, String position) {
        Optional<List<Member>> known = today.named(name);
        if (known.isEmpty()) {
            return Optional.of(CopyNotice.COPY_GUEST_UNKNOWN.about(name));
        }
        if (known.get().isEmpty()) {
            return Optional.of(CopyNotice.COPY_GUEST_LEFT.about(name));
        }
        boolean still = position == null
                || known.get().stream()
                        .anyMatch(member -> SearchKey.of(position).startsWith(SearchKey.of(member.position())));
        String now = known.get().stream()
                .map(member -> member.position() + ", " + member.unitName())
                .collect(Collectors.joining("; "));
        return still ? Optional.empty() : Optional.of(CopyNotice.COPY_GUEST_MOVED.about(name, position.strip(), now));
    }

    private static boolean same(String one, String other) {
        return SearchKey.of(one).equals(SearchKey.of(other));
    }
}
