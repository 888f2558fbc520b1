package io.github.letterhead.spec.injection;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("bean-param")
public class BeanParamConstructorResource {

    @GET
    @Path("constructor")
    public String constructor(@BeanParam BeanParams.ByConstructor bean) {
        return String.join(",", bean.response().getHeader(Mark.header("bean-param-constructor")));
    }
}
