package vn.tongket.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.Map;

/** Beans that live longer than a request, and what they may hold. */
final class LongLivedBean {

    static final DescribedPredicate<JavaClass> ARE_LONG_LIVED_BEANS = describe(
            "live longer than a request",
            type -> type.isAnnotatedWith(ViewScoped.class)
                    || type.isAnnotatedWith(org.omnifaces.cdi.ViewScoped.class)
                    || type.isAnnotatedWith(SessionScoped.class)
                    || type.isAnnotatedWith(ConversationScoped.class));

    static final ArchCondition<JavaClass> HOLD_ONLY_WHAT_CAN_BE_SERIALISED =
            new ArchCondition<>("hold only what can be serialised") {
                @Override
                public void check(JavaClass bean, ConditionEvents events) {
                    if (!bean.isAssignableTo(Serializable.class)) {
                        events.add(SimpleConditionEvent.violated(bean, bean.getName() + " is not serialisable"));
                    }
                    bean.getFields().stream()
                            .filter(field -> !isWritable(field))
                            .forEach(field -> events.add(SimpleConditionEvent.violated(
                                    field,
                                    field.getFullName() + " holds a "
                                            + field.getRawType().getName())));
                }
            };

    private LongLivedBean() {}

    private static boolean isWritable(JavaField field) {
        JavaClass type = field.getRawType();
        return field.getModifiers().contains(JavaModifier.STATIC)
                || field.getModifiers().contains(JavaModifier.TRANSIENT)
                || isReferenceToOwnBean(field)
                || type.isPrimitive()
                || type.isAssignableTo(Serializable.class)
                || type.isAssignableTo(Collection.class)
                || type.isAssignableTo(Map.class);
    }

    /** The container writes a reference to a bean of ours; to beans that the server adds it may not find back. */
    private static boolean isReferenceToOwnBean(JavaField field) {
        return field.isAnnotatedWith(Inject.class)
                && field.getRawType().getPackageName().startsWith("vn.tongket");
    }
}
