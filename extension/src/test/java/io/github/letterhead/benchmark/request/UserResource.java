package io.github.letterhead.benchmark.request;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.benchmark.projection.UserEntity;
import io.github.letterhead.benchmark.projection.UserMapper;
import io.github.letterhead.benchmark.projection.UserOut;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.mapstruct.factory.Mappers;

/** A hundred users with two addresses each. */
@Path("users")
@Produces("application/json")
public class UserResource {

    private static final List<UserEntity> USERS = UserEntity.of(100);
    private static final UserMapper MAPPER = Mappers.getMapper(UserMapper.class);

    @GET
    @Path("model")
    @ResponseModel(UserOut.class)
    public List<UserEntity> model() {
        return USERS;
    }

    /** By MapStruct, which is what one writes by hand. */
    @GET
    @Path("by-hand")
    public List<UserOut> byHand() {
        return MAPPER.users(USERS);
    }
}
