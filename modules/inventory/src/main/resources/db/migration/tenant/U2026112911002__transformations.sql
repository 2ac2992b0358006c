DROP TABLE transformation_line, transformation;
