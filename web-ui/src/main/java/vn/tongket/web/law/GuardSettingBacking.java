package vn.tongket.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tongket.planning.guard.GuardStrictness;
import vn.tongket.planning.guard.PlanGuardService;
import vn.tongket.web.shell.Messages;

/** Backs {@code admin/guard.xhtml}: what errors of the layout mean in this office. */
@Named
@RequestScoped
public class GuardSettingBacking {

    @Inject
    private PlanGuardService guard;

    @Inject
    private Messages messages;

    private GuardStrictness strictness;

    public void save() {
        guard.become(strictness);
        messages.info("lawText", "guard.setting.saved");
    }

    public GuardStrictness[] getChoices() {
        return GuardStrictness.values();
    }

    public GuardStrictness getStrictness() {
        return strictness == null ? guard.strictness() : strictness;
    }

    public void setStrictness(GuardStrictness strictness) {
        this.strictness = strictness;
    }
}
