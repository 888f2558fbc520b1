package io.github.letterhead.benchmark.projection;

import java.util.List;
import org.mapstruct.Mapper;

/** MapStruct writes the class. */
@Mapper
public interface UserMapper {

    UserOut user(UserEntity entity);

    AddressOut address(AddressEntity entity);

    List<UserOut> users(List<UserEntity> entities);
}
