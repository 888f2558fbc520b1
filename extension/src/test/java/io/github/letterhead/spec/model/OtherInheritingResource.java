package io.github.letterhead.spec.model;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.spec.model.People.UserWithAddress;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The same inherited method, with another model of the class. */
@Path("other")
@Produces(MediaType.APPLICATION_JSON)
@ResponseModel(UserWithAddress.class)
public class OtherInheritingResource extends Parent {
}
