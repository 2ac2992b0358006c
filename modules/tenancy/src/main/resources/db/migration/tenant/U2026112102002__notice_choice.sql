DROP TABLE notice_choice;
