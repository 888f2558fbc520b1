package io.github.letterhead.embedded;

import io.github.letterhead.spec.lifecycle.GreetingResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Set;

/** One application for each place where a class may name the wrong Response; none of them must start. */
final class WrongImportApplications {

    /** With what names the place in the message. */
    static final Map<Class<? extends Application>, String> ALL = Map.of(
            OfInterface.class, "Declared.get",
            OfBeanConstructor.class, "ConstructedBean",
            OfBeanField.class, "FieldBean.response",
            OfBeanOfBean.class, "FieldBean.response",
            OfFilterConstructor.class, "ConstructedFilter",
            OfLocator.class, "LocatorResource.sub",
            OfLocatorAlone.class, "LonelyLocatorResource.sub",
            OfSubResource.class, "WrongSubResource.get",
            OfSetter.class, "SetterResource.setResponse",
            OfSuperclass.class, "Parent.response");

    private WrongImportApplications() {
    }

    /** Of these classes. */
    private abstract static class Wrong extends Application {

        private final Set<Class<?>> classes;

        Wrong(Class<?>... classes) {
            this.classes = Set.of(classes);
        }

        @Override
        public final Set<Class<?>> getClasses() {
            return classes;
        }
    }

    @ApplicationPath("wrong-interface")
    public static final class OfInterface extends Wrong {

        public OfInterface() {
            super(InheritingResource.class);
        }
    }

    /** Its annotations are the implementing method's. */
    public interface Declared {

        @GET
        String get(@Context Response response);
    }

    @Path("wrong")
    public static class InheritingResource implements Declared {

        @Override
        public String get(Response response) {
            return String.valueOf(response);
        }
    }

    @ApplicationPath("wrong-bean-constructor")
    public static final class OfBeanConstructor extends Wrong {

        public OfBeanConstructor() {
            super(ConstructedBeanResource.class);
        }
    }

    public static class ConstructedBean {

        final Response response;

        public ConstructedBean(@Context Response response) {
            this.response = response;
        }
    }

    @Path("wrong")
    public static class ConstructedBeanResource {

        @GET
        public String get(@BeanParam ConstructedBean bean) {
            return String.valueOf(bean.response);
        }
    }

    @ApplicationPath("wrong-bean-field")
    public static final class OfBeanField extends Wrong {

        public OfBeanField() {
            super(FieldBeanResource.class);
        }
    }

    public static class FieldBean {

        @Context
        Response response;
    }

    @Path("wrong")
    public static class FieldBeanResource {

        @GET
        public String get(@BeanParam FieldBean bean) {
            return String.valueOf(bean.response);
        }
    }

    @ApplicationPath("wrong-bean-of-bean")
    public static final class OfBeanOfBean extends Wrong {

        public OfBeanOfBean() {
            super(OuterBeanResource.class);
        }
    }

    public static class OuterBean {

        @BeanParam
        FieldBean inner;
    }

    @Path("wrong")
    public static class OuterBeanResource {

        @BeanParam
        OuterBean bean;

        @GET
        public String get() {
            return String.valueOf(bean.inner);
        }
    }

    @ApplicationPath("wrong-locator")
    public static final class OfLocator extends Wrong {

        public OfLocator() {
            super(LocatorResource.class);
        }
    }

    @Path("wrong")
    public static class LocatorResource {

        @GET
        public String get() {
            return "entity";
        }

        @Path("sub")
        public GreetingResource sub(@Context Response response) {
            return response == null ? new GreetingResource() : null;
        }
    }

    @ApplicationPath("wrong-locator-alone")
    public static final class OfLocatorAlone extends Wrong {

        public OfLocatorAlone() {
            super(LonelyLocatorResource.class);
        }
    }

    /** Has no resource method of its own. */
    @Path("wrong")
    public static class LonelyLocatorResource {

        @Path("sub")
        public GreetingResource sub(@Context Response response) {
            return response == null ? new GreetingResource() : null;
        }
    }

    @ApplicationPath("wrong-sub-resource")
    public static final class OfSubResource extends Wrong {

        public OfSubResource() {
            super(SubLocatorResource.class);
        }
    }

    @Path("wrong")
    public static class SubLocatorResource {

        @Path("sub")
        public WrongSubResource sub() {
            return new WrongSubResource();
        }
    }

    public static class WrongSubResource {

        @GET
        public String get(@Context Response response) {
            return String.valueOf(response);
        }
    }

    @ApplicationPath("wrong-filter-constructor")
    public static final class OfFilterConstructor extends Wrong {

        public OfFilterConstructor() {
            super(GreetingResource.class, ConstructedFilter.class);
        }
    }

    @Provider
    public static class ConstructedFilter implements ContainerRequestFilter {

        private final Response response;

        public ConstructedFilter(@Context Response response) {
            this.response = response;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            request.setProperty("response", response);
        }
    }

    @ApplicationPath("wrong-setter")
    public static final class OfSetter extends Wrong {

        public OfSetter() {
            super(SetterResource.class);
        }
    }

    @Path("wrong")
    public static class SetterResource {

        private Response response;

        @Context
        public void setResponse(Response response) {
            this.response = response;
        }

        @GET
        public String get() {
            return String.valueOf(response);
        }
    }

    @ApplicationPath("wrong-superclass")
    public static final class OfSuperclass extends Wrong {

        public OfSuperclass() {
            super(ChildResource.class);
        }
    }

    public static class Parent {

        @Context
        Response response;
    }

    @Path("wrong")
    public static class ChildResource extends Parent {

        @GET
        public String get() {
            return String.valueOf(response);
        }
    }
}
