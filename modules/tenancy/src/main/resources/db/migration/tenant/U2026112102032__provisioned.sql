DROP TABLE provisioned_group;
DROP TABLE provisioned_member;
