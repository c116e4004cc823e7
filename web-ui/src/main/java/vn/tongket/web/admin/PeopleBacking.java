package vn.tongket.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.PersonSummary;
import vn.tongket.web.shell.PagedSearch;

/** Backs {@code admin/people.xhtml}. */
@Named
@RequestScoped
public class PeopleBacking extends PagedSearch<PersonSummary> {

    @Inject
    private DirectoryService directory;

    @Override
    protected Page<PersonSummary> find(PageRequest request) {
        return directory.persons(request);
    }
}
