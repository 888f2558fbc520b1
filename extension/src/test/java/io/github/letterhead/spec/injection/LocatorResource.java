package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceContext;
import jakarta.ws.rs.core.Context;

@Path("locator")
public class LocatorResource {

    @Context
    private ResourceContext resources;

    @Path("class")
    public Class<SubResources.ByField> asClass() {
        return SubResources.ByField.class;
    }

    @Path("class-constructor")
    public Class<SubResources.ByConstructor> asClassWithConstructor() {
        return SubResources.ByConstructor.class;
    }

    @Path("get-resource")
    public SubResources.ByField created() {
        return resources.getResource(SubResources.ByField.class);
    }

    @Path("get-resource-constructor")
    public SubResources.ByConstructor createdWithConstructor() {
        return resources.getResource(SubResources.ByConstructor.class);
    }

    @Path("init-resource")
    public SubResources.ByField initialised() {
        return resources.initResource(new SubResources.ByField());
    }

    @Path("parameter")
    public SubResources.ByParameter parameter(@Context Response response, @HeaderParam(Mark.TOKEN) String token) {
        Mark.leave(response, "locator-parameter", token);
        return new SubResources.ByParameter();
    }
}
