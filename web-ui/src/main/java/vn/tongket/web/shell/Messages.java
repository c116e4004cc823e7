package vn.tongket.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Tells the user what happened, in his language. */
@RequestScoped
public class Messages {

    /**
     * Says that something was done; shown on the next page as well when the action leads there.
     *
     * @param bundle the variable of the bundle, such as {@code planText}
     */
    public void info(String bundle, String key, Object... arguments) {
        say(FacesMessage.SEVERITY_INFO, text(bundle, key, arguments));
    }

    public void warn(String bundle, String key, Object... arguments) {
        say(FacesMessage.SEVERITY_WARN, text(bundle, key, arguments));
    }

    private static void say(FacesMessage.Severity severity, String words) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, words, null));
    }

    public String text(String bundle, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, bundle);
        return new MessageFormat(texts.getString(key), locale()).format(arguments);
    }

    /** The text of a key that not every page's bundle knows; the words themselves otherwise. */
    public String textOr(String bundle, String key, String words) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, bundle);
        return texts.containsKey(key) ? texts.getString(key) : words;
    }

    public Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
