package io.github.letterhead.spec.injection;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;

@Path("bean-param")
public class BeanParamResource {

    @GET
    @Path("field")
    public String field(@BeanParam BeanParams.ByField bean, @HeaderParam(Mark.TOKEN) String token) {
        bean.mark("bean-param-field");
        return token;
    }

    @GET
    @Path("setter")
    public String setter(@BeanParam BeanParams.BySetter bean, @HeaderParam(Mark.TOKEN) String token) {
        bean.mark("bean-param-setter");
        return token;
    }

    @GET
    @Path("nested")
    public String nested(@BeanParam BeanParams.Nested bean) {
        bean.mark();
        return bean.seenByInner();
    }
}
