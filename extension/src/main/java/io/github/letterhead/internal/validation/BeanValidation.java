package io.github.letterhead.internal.validation;

import io.github.letterhead.ResponseModelException;
import io.github.letterhead.internal.model.EntityCheck;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Validates models by their constraints of the default group, each element of a container by itself. It does not
 * depend on the validation of resource methods that a runtime may do, or may have been told not to do. One for each
 * application; the validator is made when the first model is to be validated, since a container may be slow at that.
 */
public final class BeanValidation implements EntityCheck {

    /** What the container is asked for. */
    public static final Class<?> FACTORY = ValidatorFactory.class;

    private final Supplier<Object> container;
    private final Map<Class<?>, Boolean> constrained = new ConcurrentHashMap<>();
    private volatile Found found;
    private ValidatorFactory own;

    /** Null if there is no provider. */
    private record Found(Validator validator) {
    }

    /** Nobody reads the messages, so that values are not put into them, and no expression language is needed. */
    private static final class NoMessages implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return "";
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return "";
        }
    }

    /** The supplier gives the ValidatorFactory of a container, or null. */
    public BeanValidation(Supplier<Object> container) {
        this.container = container;
    }

    @Override
    public void check(Object entity) {
        Validator validator = validator();
        if (validator != null && entity != null) {
            checkEach(entity, validator);
        }
    }

    /** Most containers hold objects of one class, so that it is asked for once if there is nothing to check. */
    private void checkAll(Iterable<?> values, Validator validator) {
        Class<?> free = null;
        for (Object value : values) {
            if (value != null && value.getClass() != free && checkEach(value, validator)) {
                free = value.getClass();
            }
        }
    }

    /** Whether all objects of its class are free of constraints. */
    private boolean checkEach(Object value, Validator validator) {
        if (value instanceof Collection<?> values) {
            checkAll(values, validator);
        } else if (value instanceof Map<?, ?> map) {
            checkAll(map.values(), validator);
        } else if (value instanceof Object[] values) {
            checkAll(Arrays.asList(values), validator);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(held -> checkEach(held, validator));
        } else if (isConstrained(value.getClass(), validator)) {
            checkBean(value, validator);
        } else {
            return true;
        }
        return false;
    }

    private boolean isConstrained(Class<?> type, Validator validator) {
        Boolean known = constrained.get(type);
        return known == null ? constrained.computeIfAbsent(type, unknown ->
                validator.getConstraintsForClass(unknown).isBeanConstrained()) : known;
    }

    private static void checkBean(Object bean, Validator validator) {
        Set<ConstraintViolation<Object>> violations;
        try {
            violations = validator.validate(bean);
        } catch (ValidationException e) {
            // A constraint has thrown, and its message may be about the value.
            throw new ResponseModelException(bean.getClass().getTypeName() + " cannot be validated: "
                    + e.getClass().getTypeName());
        }
        if (!violations.isEmpty()) {
            throw new ResponseModelException(Violations.of(bean, violations));
        }
    }

    private Validator validator() {
        if (found == null) {
            synchronized (this) {
                if (found == null) {
                    found = new Found(newValidator());
                }
            }
        }
        return found.validator();
    }

    private Validator newValidator() {
        MessageInterpolator messages = new NoMessages();
        if (container.get() instanceof ValidatorFactory factory) {
            return factory.usingContext().messageInterpolator(messages).getValidator();
        }
        try {
            own = Validation.byDefaultProvider().configure().messageInterpolator(messages).buildValidatorFactory();
            return own.getValidator();
        } catch (NoProviderFoundException onlyTheApi) {
            return null;
        }
    }

    /** Called when the application ends. */
    public synchronized void close() {
        if (own != null) {
            own.close();
        }
    }
}
