package vn.tongket.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.tongket.attendance.expansion.Clash;
import vn.tongket.attendance.expansion.ClashKind;
import vn.tongket.attendance.expansion.ClashService;
import vn.tongket.attendance.post.Post;
import vn.tongket.attendance.post.PostService;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.shell.Messages;
import vn.tongket.web.shell.VietnameseFormat;

/** Tells on the pages who may not be able to come, and what else a guest is (trùng lịch, kiêm nhiệm). */
@Named
@RequestScoped
public class ClashesBacking {

    @Inject
    private ClashService clashes;

    @Inject
    private PostService posts;

    @Inject
    private Messages messages;

    private List<Clash> found;
    private Map<String, List<Post>> others;

    public List<Clash> of(String plan) {
        if (found == null) {
            found = plan == null ? List.of() : clashes.list(new PlanId(plan));
        }
        return found;
    }

    /** The other posts of a guest, in words. */
    public String posts(String plan, String invitation) {
        if (others == null) {
            others = posts.ofPlan(new PlanId(plan));
        }
        return String.join(
                "; ",
                others.getOrDefault(invitation, List.of()).stream()
                        .map(Post::words)
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .toList());
    }

    public String words(Clash clash) {
        return clash.kind() == ClashKind.AWAY
                ? messages.text(
                        "guestText",
                        "clash.away",
                        messages.text("planning", "AbsenceKind." + clash.absence()),
                        VietnameseFormat.day(clash.until()))
                : messages.text(
                        "guestText", "clash.elsewhere", clash.conference(), VietnameseFormat.moment(clash.at()));
    }
}
