package vn.tongket.web.plan;

import java.io.Serializable;
import vn.tongket.planning.plan.PlanSigner;

/** The signer while the plan is being written. */
public class SignerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String authority;
    private String title;
    private String name;

    SignerForm(PlanSigner signer) {
        authority = signer.authority();
        title = signer.title();
        name = signer.name();
    }

    PlanSigner signer() {
        return new PlanSigner(authority, title, name);
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
