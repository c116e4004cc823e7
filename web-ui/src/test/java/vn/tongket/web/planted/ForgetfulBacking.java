package vn.tongket.web.planted;

import jakarta.faces.view.ViewScoped;
import jakarta.security.enterprise.SecurityContext;

/** Breaks: view beans survive serialisation. */
@ViewScoped
public class ForgetfulBacking {

    SecurityContext context;
}
