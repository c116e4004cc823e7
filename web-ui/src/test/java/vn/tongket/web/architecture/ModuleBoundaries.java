package vn.tongket.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;

/** The walls between and inside the modules (ranh giới giữa các phân hệ), each a rule that a planted breach breaks. */
enum ModuleBoundaries {
    ENTITIES_STAY_IN_THEIR_AGGREGATE(classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .bePackagePrivate()
            .because("other packages keep ids, never entities (ADR 0001)")),

    ONLY_REPOSITORIES_HOLD_AN_ENTITY_MANAGER(fields().that()
            .haveRawType(EntityManager.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .andShould()
            .beDeclaredInClassesThat()
            .arePackagePrivate()),

    LISTENERS_ARE_SESSION_BEANS(methods()
            .that(describe("observe an event", ModuleBoundaries::observe))
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .because("only a session bean enters the persistence unit of its own module (ADR 0001)")),

    EVENTS_ARE_IN_THE_SAME_TRANSACTION(methods()
            .should(new NotObserveAsynchronously())
            .because("what an asynchronous observer loses nobody notices")),

    SESSION_BEANS_SAY_WHO_MAY_CALL_THEM(classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .and()
            .haveSimpleNameNotEndingWith("Listener")
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(DenyAll.class)),

    SESSION_BEANS_WITH_AN_INTERFACE_KEEP_THEIR_OWN_VIEW(classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .and(describe("implement an interface of ours", ModuleBoundaries::implementOwnInterface))
            .should()
            .beAnnotatedWith(LocalBean.class)
            .because("an interface takes the place of the class as the view, and nobody could inject the class")),

    DOMAIN_KNOWS_NO_WEB(noClasses()
            .that()
            .resideInAnyPackage(
                    "vn.tongket.kernel..", "vn.tongket.planning..", "vn.tongket.attendance..", "vn.tongket.awards..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "org.primefaces..",
                    "org.omnifaces..",
                    "vn.tongket.web..")),

    ATTENDANCE_DOES_NOT_SEE_AWARDS(noClasses()
            .that()
            .resideInAPackage("vn.tongket.attendance..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.tongket.awards..")),

    AWARDS_DO_NOT_SEE_ATTENDANCE(noClasses()
            .that()
            .resideInAPackage("vn.tongket.awards..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.tongket.attendance..")),

    PLANNING_SEES_NEITHER(noClasses()
            .that()
            .resideInAnyPackage("vn.tongket.kernel..", "vn.tongket.planning..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.tongket.attendance..", "vn.tongket.awards..")),

    KERNEL_IS_THE_BOTTOM(noClasses()
            .that()
            .resideInAPackage("vn.tongket.kernel..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.tongket.planning..")),

    PACKAGES_ARE_NAMED_AFTER_THE_DOMAIN(noClasses()
            .should()
            .resideInAnyPackage(
                    "..impl..", "..util..", "..utils..", "..dto..", "..common..", "..manager..", "..helper..")),

    TYPES_ARE_NAMED_AFTER_THE_DOMAIN(noClasses()
            .that()
            .areTopLevelClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")),

    VIEW_BEANS_SURVIVE_SERIALISATION(classes()
            .that(LongLivedBean.ARE_LONG_LIVED_BEANS)
            .should(LongLivedBean.HOLD_ONLY_WHAT_CAN_BE_SERIALISED)
            .because("a view bean that cannot be written is lost on the other node without a word"));

    final ArchRule rule;

    ModuleBoundaries(ArchRule rule) {
        this.rule = rule;
    }

    private static boolean implementOwnInterface(JavaClass type) {
        return type.getRawInterfaces().stream()
                .anyMatch(implemented -> implemented.getPackageName().startsWith("vn.tongket"));
    }

    private static boolean observe(JavaMethod method) {
        return method.getParameters().stream()
                .anyMatch(parameter ->
                        parameter.isAnnotatedWith(Observes.class) || parameter.isAnnotatedWith(ObservesAsync.class));
    }
}
