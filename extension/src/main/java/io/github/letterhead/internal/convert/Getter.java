package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;

/** How a property of a class is read. The class of the value is what the member declares, erased. */
record Getter(Class<?> owner, AccessibleObject member) {

    private static final String HIBERNATE_PROXY = "org.hibernate.proxy.HibernateProxy";

    Type declaredType() {
        return member instanceof Method method ? method.getGenericReturnType() : ((Field) member).getGenericType();
    }

    Class<?> declaredClass() {
        return member instanceof Method method ? method.getReturnType() : ((Field) member).getType();
    }

    /**
     * From the owner to what is declared.
     *
     * @throws Access.Inaccessible its module keeps us out
     */
    MethodHandle handle() {
        MethodHandle handle = member instanceof Method method ? Access.method(owner, method) : reader((Field) member);
        return handle.asType(handle.type().changeParameterType(0, owner));
    }

    private MethodHandle reader(Field field) {
        for (Class<?> implemented : owner.getInterfaces()) {
            if (implemented.getName().equals(HIBERNATE_PROXY)) {
                throw new Access.Inaccessible(field.getDeclaringClass().getName() + "." + field.getName()
                        + " is a field, and those of a Hibernate proxy are empty: give the entity a getter");
            }
        }
        return Access.reader(field);
    }
}
