package vn.tongket.attendance.group.rule;

import java.io.Serializable;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tongket.kernel.SearchKey;

/** A person whom a unit names, as far as the composition asks about him (người được đơn vị cử). */
public record Nominee(boolean leader, boolean woman, boolean ownMember) implements Serializable {

    private static final Pattern LEADING = Pattern.compile(
            "(?:quyen )?(?:pho|truong|chu tich|bi thu|thuong truc|giam doc|tong giam doc|chanh|hieu truong|chi huy truong"
                    + "|chinh uy|chinh tri vien|to truong|doi truong|tram truong|thu truong|cuc truong|vu truong|vien truong)"
                    + "\\b.*");

    private static final Set<String> WOMEN = Set.of("ba", "co", "chi");

    /** A leader is told by the words of his post, a woman by how she is addressed; neither is guessed from a name. */
    public static Nominee of(String position, String honorific, boolean ownMember) {
        return new Nominee(
                LEADING.matcher(SearchKey.of(position)).matches(), WOMEN.contains(SearchKey.of(honorific)), ownMember);
    }

    boolean meets(RuleKind kind) {
        return switch (kind) {
            case LEADERS -> leader;
            case WOMEN -> woman;
            case OWN_MEMBERS -> ownMember;
        };
    }
}
