package vn.tongket.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.template.TemplateId;
import vn.tongket.planning.template.TemplateService;
import vn.tongket.planning.template.TemplateSummary;

/** Backs {@code plan/template-list.xhtml}. */
@Named
@ViewScoped
public class TemplateListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TemplateService service;

    private List<TemplateSummary> templates;

    @PostConstruct
    void load() {
        templates = service.list();
    }

    public String begin(TemplateSummary template) {
        return "/plan/plan?faces-redirect=true&id="
                + service.begin(new TemplateId(template.id())).id();
    }

    public void remove(TemplateSummary template) {
        service.remove(new TemplateId(template.id()));
        load();
    }

    public List<TemplateSummary> getTemplates() {
        return templates;
    }
}
