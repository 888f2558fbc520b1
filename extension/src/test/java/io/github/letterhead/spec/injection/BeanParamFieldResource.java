package io.github.letterhead.spec.injection;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;

@Path("bean-param-of-resource")
public class BeanParamFieldResource {

    @BeanParam
    private BeanParams.ByField field;

    private BeanParams.BySetter property;

    @BeanParam
    public void setProperty(BeanParams.BySetter property) {
        this.property = property;
    }

    @GET
    public String get(@HeaderParam(Mark.TOKEN) String token) {
        field.mark("bean-param-field");
        property.mark("bean-param-setter");
        return token;
    }
}
